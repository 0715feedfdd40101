using FactCheck.Reporting.Text;
using FactCheck.Testing;

namespace FactCheck.Reporting.Tests.Text;

public class ReviewTextRendererTests
{
    [TestCase("review", 100, false, false)]
    [TestCase("review-narrow", 60, false, false)]
    [TestCase("review-claims", 100, true, false)]
    [TestCase("review-quiet", 100, false, true)]
    public void A_review(string snapshot, int width, bool claims, bool quiet) => Snapshot.Match(
        "FactCheck.Reporting.Tests",
        snapshot,
        PlainConsole.Capture(console => ReviewTextRenderer.Render(SampleReports.Review(), console, new ReviewTextOptions { ShowClaims = claims, Quiet = quiet }), width));

    [Test]
    public void A_comparison_is_no_review() =>
        Assert.That(() => PlainConsole.Capture(console => ReviewTextRenderer.Render(SampleReports.Two(), console)), Throws.ArgumentException);
}
