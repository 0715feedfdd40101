using FactCheck.Language;

namespace FactCheck.Articles;

/// <summary>A stretch of text between two breaks, before anything is known of its role.</summary>
/// <param name="Span">Where it stands, without surrounding blanks.</param>
/// <param name="FollowsDirectly">Whether it stands on the line after the block before it, with no empty line between.</param>
/// <param name="Hint">What the markup says.</param>
/// <param name="Reason">Why the markup makes it noise.</param>
internal readonly record struct RawBlock(TextSpan Span, bool FollowsDirectly = false, BlockHint Hint = BlockHint.None, string? Reason = null);
