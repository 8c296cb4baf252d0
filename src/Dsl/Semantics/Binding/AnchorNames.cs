using System.Globalization;
using System.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>Anchors that are unique in a document and hold only small letters, digits and hyphens.</summary>
internal sealed class AnchorNames
{
    private readonly HashSet<string> taken = [];
    private readonly Dictionary<string, int> repeats = [];
    private int items;

    /// <summary><c>m590</c>, <c>m2-a</c>, or <c>item-3</c> for the third item where it has no number.</summary>
    internal string Of(ItemNumber number)
    {
        items++;
        var name = new StringBuilder(number.Number is null ? "item-" + items.ToString(CultureInfo.InvariantCulture) : "m");
        foreach (var character in number.Number ?? "")
        {
            if (char.IsAsciiLetterOrDigit(character))
                name.Append(char.ToLowerInvariant(character));
            else if (name[^1] != '-')
                name.Append('-');
        }

        var plain = name.ToString().TrimEnd('-');
        if (taken.Add(plain))
            return plain;
        while (true)
        {
            var again = repeats[plain] = repeats.GetValueOrDefault(plain, 1) + 1;
            var unique = $"{plain}-again{(again == 2 ? "" : again.ToString(CultureInfo.InvariantCulture))}";
            if (taken.Add(unique))
                return unique;
        }
    }
}
