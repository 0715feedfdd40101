using FactCheck.Language;
using FactCheck.Reports;

namespace FactCheck.Fitting;

/// <summary>A marked pair of passages.</summary>
internal sealed record GoldItem(Relation? Relation, DiscrepancyType? Type, TextSpan A, TextSpan B, bool IsTrap, bool IsFocus);
