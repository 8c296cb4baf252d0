using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Rolls;

/// <summary>A change that adds to a roll.</summary>
/// <param name="Change">The change: an insertion.</param>
/// <param name="Roll">The roll's keyword, for messages: <c>PRESENT</c>.</param>
internal readonly record struct RollChange(TextChange Change, string Roll);
