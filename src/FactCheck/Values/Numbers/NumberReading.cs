namespace FactCheck.Values.Numbers;

/// <summary>A number as read from pieces, without the words around it.</summary>
/// <param name="Low">The figure, or the least that a vague word stands for.</param>
/// <param name="High">The same figure, or the most that a vague word stands for.</param>
/// <param name="Step">The worth of the last digit given.</param>
/// <param name="IsRound">Whether zeros end the figure.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Start">Index of the first piece.</param>
/// <param name="End">Index after the last piece.</param>
/// <param name="Scale">The magnitude word's factor (<c>million</c>); 1 without.</param>
internal sealed record NumberReading(decimal Low, decimal High, decimal Step, bool IsRound, NumberForm Form, int Start, int End, decimal Scale = 1)
{
    public bool IsVague => Form == NumberForm.Vague;

    public NumberReading WithScale(decimal scale) => this with { Low = Low * scale, High = High * scale, Step = Step * scale, Scale = scale };
}
