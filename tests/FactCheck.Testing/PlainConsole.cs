using System.Text;
using Spectre.Console;

namespace FactCheck.Testing;

/// <summary>A console over a writer, for tests that look at rendered output.</summary>
public static class PlainConsole
{
    /// <summary>What is printed on a console of the given width.</summary>
    public static string Capture(Action<IAnsiConsole> print, int width = 100, bool colours = false)
    {
        ArgumentNullException.ThrowIfNull(print);
        using StringWriter writer = new() { NewLine = "\n" };
        print(AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new Output(writer, width),
        }));
        return writer.ToString();
    }

    private sealed class Output(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => false;

        public int Width => width;

        public int Height => 1000;

        public void SetEncoding(Encoding encoding)
        {
            // The writer has none to set.
        }
    }
}
