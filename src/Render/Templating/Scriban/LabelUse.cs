using MinutesDsl.Scriban;

namespace MinutesDsl.Render;

/// <summary>Which labels the templates of a style read.</summary>
internal sealed class LabelUse
{
    private const string Labels = "labels";

    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> families = new(StringComparer.Ordinal);

    /// <summary>What the checker of templates tells of a member that is read; a star at its end stands for anything, null for all.</summary>
    public void Note(TemplateType owner, string? member)
    {
        if (owner.Name != Labels)
            return;
        if (member is null)
            families.Add("");
        else if (member.EndsWith('*'))
            families.Add(member[..^1]);
        else
            keys.Add(member);
    }

    /// <summary>Whether some template reads a label, or may.</summary>
    public bool Reads(string key) => keys.Contains(key) || families.Any(family => key.StartsWith(family, StringComparison.Ordinal));
}
