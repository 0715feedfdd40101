using System.Text;
using NUnit.Framework;

namespace FactCheck.Testing;

/// <summary>Compares rendered output with a file <c>Snapshots/NAME.txt</c> beside the test project; a difference writes <c>NAME.received.txt</c>.</summary>
public static class Snapshot
{
    private static readonly UTF8Encoding _encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Fails unless the file exists and holds exactly this text.</summary>
    /// <param name="project">Folder of the test project under <c>tests</c>.</param>
    /// <param name="name">Name of the snapshot, without extension.</param>
    /// <param name="actual">The rendered output.</param>
    public static void Match(string project, string name, string actual)
    {
        string approved = Repository.PathOf("tests", project, "Snapshots", $"{name}.txt");
        string received = Path.ChangeExtension(approved, ".received.txt");
        string? expected = File.Exists(approved) ? File.ReadAllText(approved) : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
        File.WriteAllText(received, actual, _encoding);
        Assert.That(actual, Is.EqualTo(expected), $"If the new output is right: mv {received} {approved}");
    }
}
