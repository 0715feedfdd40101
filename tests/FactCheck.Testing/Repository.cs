using NUnit.Framework;

namespace FactCheck.Testing;

/// <summary>Paths of the checked-out repository, found by walking up to <c>FactCheck.sln</c>.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>FactCheck.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the repository root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path below <c>../shared</c>; the running test is skipped, with a message, where it is absent.</summary>
    public static string Shared(params string[] parts)
    {
        string path = Path.Combine([Root, "..", "shared", .. parts]);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Assert.Ignore($"shared/{string.Join('/', parts)} is not beside the project; this check needs it.");
        }

        return Path.GetFullPath(path);
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("FactCheck.sln is in no folder above the tests.");
    }
}
