using System.ComponentModel;
using System.Diagnostics;
using NUnit.Framework;

namespace FactCheck.Testing;

/// <summary>Runs a Python script of <c>../shared</c>; the running test is skipped, with a message, where there is no python3.</summary>
public static class ReferenceScript
{
    /// <summary>Standard output of the script.</summary>
    public static string Run(string script, params string[] arguments)
    {
        ProcessStartInfo start = new("python3", [script, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.That(process.ExitCode, Is.Zero, error.Result);
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Ignore("python3 is not installed; the comparison with the reference scorer needs it.");
            throw;
        }
    }
}
