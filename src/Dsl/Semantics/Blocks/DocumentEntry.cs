using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>One document of an item.</summary>
/// <param name="Text">The words of the entry: the link's, or all of them where there is no link.</param>
/// <param name="Target">The link's target, or null.</param>
/// <param name="File">What is known of the file, where the target is a local file that exists.</param>
/// <param name="Span">Where the entry stands.</param>
public sealed record DocumentEntry(InlineContent Text, string? Target, FileFact? File, TextSpan Span);
