namespace FactCheck.Judge.Requests;

/// <summary>A request with what it asks about.</summary>
internal sealed record AskedRequest<T>(JudgeRequest Request, IReadOnlyList<T> Items);
