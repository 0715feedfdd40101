using System.Text;
using Spectre.Console;

namespace FactCheck.Cli.Output;

/// <summary>A console over a writer: nothing is asked of the real terminal.</summary>
internal static class ReportConsole
{
    private const int UnknownWidth = 100;

    /// <param name="writer">Where it writes.</param>
    /// <param name="width">Columns; null where unknown.</param>
    /// <param name="colours">Whether it writes colours.</param>
    public static IAnsiConsole Create(TextWriter writer, int? width, bool colours) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
        ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
        Out = new WriterOutput(writer, width ?? UnknownWidth),
    });

    private sealed class WriterOutput(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => false;

        public int Width => width;

        public int Height => int.MaxValue;

        public void SetEncoding(Encoding encoding)
        {
            // The writer keeps the encoding it was opened with.
        }
    }
}
