using System.Text;

namespace MinutesDsl.Render.Word;

/// <summary>The text that the engine runs: the XML of all parts with tags in it, and where each tag went.</summary>
internal sealed class TemplateText
{
    private readonly List<(int Offset, TemplateTag Tag)> places = [];

    /// <summary>The text so far.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>The tags, in the order in which they were written.</summary>
    public IEnumerable<TemplateTag> Tags => places.Select(place => place.Tag);

    /// <summary>Notes that the code of a tag begins here.</summary>
    public void Note(TemplateTag tag) => places.Add((Text.Length, tag));

    /// <summary>The tag whose code an offset is in.</summary>
    public TemplateTag? TagAt(int offset)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].Offset <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? null : places[low - 1].Tag;
    }
}
