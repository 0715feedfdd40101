using System.Globalization;
using FactCheck.Testing;
using FactCheck.Values.Numbers;
using FsCheck;
using FsCheck.Fluent;
using Humanizer;

namespace FactCheck.Tests.Values.Numbers;

#pragma warning disable NUnit1027 // FsCheck gives the arguments
public class NumberRoundTripTests
{
    [FsCheck.NUnit.Property]
    public Property Grouped_figures_are_read_back() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        number => Read(number.ToString("N0", CultureInfo.InvariantCulture)) == number);

    [FsCheck.NUnit.Property]
    public Property Words_are_read_back() => Prop.ForAll(
        Gen.Choose(0, 999_999_999).ToArbitrary(),
        number => Read(number.ToWords(CultureInfo.GetCultureInfo("en-GB"))) == number);

    [FsCheck.NUnit.Property]
    public Property Ordinals_are_read_back() => Prop.ForAll(
        Gen.Choose(1, 9999).ToArbitrary(),
        number => Read(number.Ordinalize(CultureInfo.InvariantCulture)) == number);

    [FsCheck.NUnit.Property]
    public Property Decimals_are_read_back() => Prop.ForAll(
        Gen.Choose(0, 9_999_999).ToArbitrary(),
        hundredths => Read((hundredths / 100m).ToString("0.00", CultureInfo.InvariantCulture)) == hundredths / 100m);

    [FsCheck.NUnit.Property]
    public Property Comparison_is_symmetric() => Prop.ForAll(
        Amounts().ToArbitrary(),
        Amounts().ToArbitrary(),
        (left, right) => left.RelationTo(right) == right.RelationTo(left));

    [FsCheck.NUnit.Property]
    public Property Every_amount_is_the_same_as_itself() => Prop.ForAll(
        Amounts().ToArbitrary(),
        amount => amount.RelationTo(amount) == AmountRelation.Same);

    private static Gen<Amount> Amounts() =>
        from figure in Gen.Choose(0, 5000)
        from bound in Gen.Elements(Enum.GetValues<Bound>())
        select bound is Bound.Between or Bound.Vague
            ? new Amount(figure, figure * 2, bound, 1)
            : Amount.Of(figure, bound, figure % 10 == 0 ? 10 : 1, figure % 10 == 0);

    private static decimal? Read(string text)
    {
        PieceList pieces = PieceList.Of(Analyzed.Plain(text), text);
        NumberReading? reading = NumberReader.Read(pieces, 0);
        return reading?.End == pieces.Count ? reading.Low : null;
    }
}
#pragma warning restore NUnit1027
