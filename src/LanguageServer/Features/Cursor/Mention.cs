using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Cursor;

/// <summary>A handle where it is typed.</summary>
/// <param name="Handle">The handle without <c>@</c>.</param>
/// <param name="Span">Where it stands, <c>@</c> and form included.</param>
internal readonly record struct Mention(string Handle, TextSpan Span);
