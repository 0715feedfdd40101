using FactCheck.Pairing;

namespace FactCheck.Rules;

/// <summary>Compares the two sides of a fact pair in one respect. Pure, synchronous, without state: safe on many threads.</summary>
public interface IRule
{
    /// <summary>What the rule finds.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>The agreements and discrepancies of this rule's type between the two sides.</summary>
    IEnumerable<Finding> Check(FactPair pair);
}
