namespace FactCheck;

/// <summary>Bad input or settings, to be shown to the user as one line.</summary>
public sealed class FactCheckException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="id">Error id, <c>FC00nn</c>.</param>
    /// <param name="message">One line that names the file or setting and the reason.</param>
    /// <param name="innerException">What caused it.</param>
    public FactCheckException(string id, string message, Exception? innerException = null)
        : base(message, innerException) => Id = id;

    /// <summary>Error id, <c>FC00nn</c>.</summary>
    public string Id { get; }
}
