using System.Security.Cryptography;
using System.Text;
using FactCheck.Rules;

namespace FactCheck.Reports;

/// <summary>The key of a finding in baselines: rule type, both normalised values and the lemmas of what they are values of. No offsets and no clause text, so it survives unrelated edits.</summary>
internal static class Fingerprint
{
    /// <summary>Sixteen hexadecimal digits.</summary>
    public static string Of(Finding finding)
    {
        StringBuilder key = new();
        key.Append(finding.Relation).Append('\n').Append(finding.Rule.Type).Append('\n').Append(finding.Anchor);
        foreach (Evidence side in (ReadOnlySpan<Evidence>)[finding.A, finding.B])
        {
            key.Append('\n').AppendJoin('\t', side.Value?.Normalized ?? []);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString())).AsSpan(0, 8));
    }
}
