namespace FactCheck.Cli.Output;

/// <summary>A format asked for, and the file it goes to; null means standard output.</summary>
internal sealed record FormatRequest(string Format, string? File)
{
    /// <summary>Reads <c>FORMAT</c> and <c>FORMAT=FILE</c>, several separated by commas or options.</summary>
    /// <param name="values">Values of <c>--format</c>; none means text.</param>
    /// <param name="output">Value of <c>--output</c>: the file of the one format that names none.</param>
    /// <param name="known">Formats that the command writes; the first is the default.</param>
    public static IReadOnlyList<FormatRequest> Parse(IReadOnlyList<string> values, string? output, IReadOnlyList<string> known)
    {
        List<FormatRequest> requests = [.. values.SelectMany(value => value.Split(',')).Select(value => ParseOne(value.Trim(), known))];
        if (requests.Count == 0)
        {
            requests.Add(new FormatRequest(known[0], null));
        }

        int unnamed = requests.Count(request => request.File is null);
        if (unnamed > 1)
        {
            throw UsageError.Of("--format: only one format can go to standard output; name a file for the others (FORMAT=FILE)");
        }

        if (output is null)
        {
            return requests;
        }

        return unnamed == 1
            ? [.. requests.Select(request => request.File is null ? request with { File = output } : request)]
            : throw UsageError.Of($"--output {output}: every format already names its file");
    }

    private static FormatRequest ParseOne(string value, IReadOnlyList<string> known)
    {
        int equals = value.IndexOf('=', StringComparison.Ordinal);
        string format = equals < 0 ? value : value[..equals];
        string? file = equals < 0 ? null : value[(equals + 1)..];
        if (!known.Contains(format, StringComparer.Ordinal))
        {
            throw UsageError.Of($"--format: unknown format '{format}'; {UsageError.Hint(format, known)}");
        }

        return file is "" ? throw UsageError.Of($"--format {value}: the file name is missing") : new FormatRequest(format, file);
    }
}
