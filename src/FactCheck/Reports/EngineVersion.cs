using System.Reflection;

namespace FactCheck.Reports;

/// <summary>The version of this engine.</summary>
internal static class EngineVersion
{
    /// <summary>Major, minor and patch.</summary>
    public static string Current { get; } = typeof(EngineVersion).Assembly.GetName().Version?.ToString(3) ?? typeof(EngineVersion).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()!.Version;
}
