using System.Text;

namespace MinutesDsl.Dsl.Tests;

/// <summary>Texts that nobody would type, made of those that somebody did.</summary>
internal static class Mutations
{
    private static readonly string[] Fragments =
    [
        "MINUTES ", "ITEM ", "ITEM 5 ", "Exempt: 3\n", "EXEMPT 3", "EXEMPT 3: ", "OPEN\n", "EXCLUSION items 5\n", "EXCLUSION\n", "READMITTED\n", "PRESENT\n", "- @a Cllr B, C (D) [short: e]\n",
        "AGREED that ", "VOTE 2 for\n", "ACTION @a by 7 July 2023: x (done) [no: 3]\n", "CLOSED 9pm\n", "| a | b |\n", "|---|:-:|\n", "> quote\n", "## head\n", "  - nested\n", "5.1 ", "(2.03) x\n",
        "**", "_", "[a](b)", "@a", "#5", "\\", "\t", "\u00A0", "\r", "\r\n", "\n", "\n\n", "// ", "\0", "\ud800", "\udc00", "\u2028", "•", "–", "COFNODION ", "REGISTER\n", "BODY x\n", "Key: value\n", "é", "🙂",
    ];

    /// <summary>The text, or its beginning, with a few random edits.</summary>
    public static string Mutate(string text, System.Random random)
    {
        var builder = new StringBuilder(text.Length > 6000 ? text[..6000] : text);
        for (var edits = random.Next(1, 12); edits > 0; edits--)
        {
            var at = random.Next(builder.Length + 1);
            switch (random.Next(4))
            {
                case 0: builder.Insert(at, Fragments[random.Next(Fragments.Length)]); break;
                case 1: builder.Remove(at, Math.Min(random.Next(30), builder.Length - at)); break;
                case 2: builder.Insert(at, (char)random.Next(0x10000)); break;
                default: builder.Insert(at, builder.ToString(at, Math.Min(random.Next(200), builder.Length - at))); break;
            }
        }

        return builder.ToString();
    }
}
