using System.Buffers;
using System.Globalization;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN013: characters that XML 1.0 (section 2.2) cannot hold, lone surrogates included. MIN019: separators that end no line.</summary>
internal sealed class CharacterRule : IRule
{
    /// <summary>Characters that are surely well; the others are looked at one by one.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', 0x80 - ' ').Select(code => (char)code), '\t', '\n', '\r', .. "\u00A0‘’“”–—…•£€éâêîôûŵŷ"]);

    public void Check(RuleContext context)
    {
        var text = context.Source;
        for (var i = 0; i < text.Length; i++)
        {
            var found = text.AsSpan(i).IndexOfAnyExcept(Plain);
            if (found < 0)
                return;
            i += found;
            var character = text[i];
            if (character is '\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029')
                Report(context, Catalogue.UnusualSeparator, i);
            else if (character < ' ' || character is '\uFFFE' or '\uFFFF')
                Report(context, Catalogue.ReplacedCharacter, i);
            else if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(character))
                Report(context, Catalogue.ReplacedCharacter, i);
        }
    }

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, int at)
    {
        if (!context.Diagnostics.IsFull(descriptor))
            context.Diagnostics.Add(descriptor, new TextSpan(at, 1), ((int)context.Source[at]).ToString("X4", CultureInfo.InvariantCulture));
    }
}
