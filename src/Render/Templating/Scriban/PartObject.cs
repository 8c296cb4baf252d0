using System.Collections;
using MinutesDsl.Scriban;

namespace MinutesDsl.Render;

/// <summary>A published part as templates see it. Its members are looked up in its shape: nothing else of it can be reached.</summary>
internal class PartObject : IScriptObject
{
    private readonly PublishedPart part;

    private PartObject(PublishedPart part) => this.part = part;

    /// <inheritdoc/>
    public IEnumerable<string> MemberNames => part.Shape.MemberNames;

    /// <inheritdoc/>
    public string TypeName => part.Shape.Name;

    /// <summary>The part itself, for the host.</summary>
    public PublishedPart Part => part;

    /// <summary>The part's object; words with markup print as such.</summary>
    public static PartObject Of(PublishedPart part) => part is PublishedText text ? new TextObject(text) : new PartObject(part);

    /// <inheritdoc/>
    public bool TryGetMember(string name, out object? value)
    {
        var member = part.Shape.Find(name);
        value = member is null ? null : Convert(member.Get(part));
        return member is not null;
    }

    private static object? Convert(object? value) => value switch
    {
        null or string or bool or int => value,
        PublishedPart inner => Of(inner),
        IEnumerable list => new PartList([.. list.Cast<object?>().Select(Convert)]),
        _ => throw new NotSupportedException($"A published value cannot be a {value.GetType().Name}."),
    };

    private sealed class TextObject(PublishedText text) : PartObject(text), IMarkup
    {
        private string? markup;

        public string ToMarkup() => markup ??= InlineHtml.Write(text);

        public string ToPlainText() => XmlCharacters.Replace(text.Plain);
    }

    private sealed class PartList(object?[] elements) : IReadOnlyList<object?>
    {
        public int Count => elements.Length;

        public object? this[int index] => elements[index];

        public IEnumerator<object?> GetEnumerator() => ((IEnumerable<object?>)elements).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
