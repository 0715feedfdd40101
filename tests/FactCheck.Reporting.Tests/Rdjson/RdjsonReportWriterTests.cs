using System.Text.Json;
using FactCheck.Reporting.Rdjson;
using FactCheck.Testing;

namespace FactCheck.Reporting.Tests.Rdjson;

public class RdjsonReportWriterTests
{
    [Test]
    public void A_review() => Snapshot.Match("FactCheck.Reporting.Tests", "rdjson-review", RdjsonReportWriter.ToText(SampleReports.Review()));

    [Test]
    public void Hostile_text_is_json_text()
    {
        string text = RdjsonReportWriter.ToText(HostileReport.Build());
        using JsonDocument json = JsonDocument.Parse(text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Not.Contain("<script"));
            Assert.That(json.RootElement.GetProperty("diagnostics")[0].GetProperty("suggestions")[0].GetProperty("text").GetString(), Does.StartWith(HostileReport.Script));
        }
    }
}
