using FactCheck.Reporting.Csv;
using FactCheck.Testing;

namespace FactCheck.Reporting.Tests.Csv;

public class CsvReportWriterTests
{
    [Test]
    public void A_review() => Snapshot.Match("FactCheck.Reporting.Tests", "csv-review", CsvReportWriter.ToText(SampleReports.Review()));

    [Test]
    public void Hostile_cells_are_no_formulas_and_break_no_row()
    {
        string[] rows = CsvReportWriter.ToText(HostileReport.Build()).TrimEnd('\n').Split('\n');
        string[][] cells = [.. rows.Select(Split)];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(cells, Has.Length.EqualTo(3));
            Assert.That(cells.Select(row => row.Length), Has.All.EqualTo(cells[0].Length));
            Assert.That(cells.SelectMany(row => row).Where(cell => cell.Length > 0 && "=+-@\t\r".Contains(cell[0])), Is.Empty);
            Assert.That(cells[1][7], Does.StartWith("'=1+1"));
        }
    }

    private static string[] Split(string row)
    {
        List<string> cells = [""];
        bool quoted = false;
        for (int i = 0; i < row.Length; i++)
        {
            if (row[i] == '"')
            {
                bool doubled = quoted && i + 1 < row.Length && row[i + 1] == '"';
                cells[^1] += doubled ? "\"" : "";
                i += doubled ? 1 : 0;
                quoted = doubled ? quoted : !quoted;
            }
            else if (row[i] == ',' && !quoted)
            {
                cells.Add("");
            }
            else
            {
                cells[^1] += row[i];
            }
        }

        return [.. cells];
    }
}
