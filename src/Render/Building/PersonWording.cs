using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Words people in the forms that the source asks for or the house style wants.</summary>
internal sealed class PersonWording(HouseStyle style)
{
    private readonly Dictionary<Person, PublishedPerson> published = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, PublishedPerson> listed = new(StringComparer.Ordinal);
    private readonly HashSet<string> mentioned = new(StringComparer.Ordinal);

    /// <summary>Everybody named so far, in order.</summary>
    public ImmutableArray<PublishedPerson> People { get; private set; } = [];

    /// <summary>Begins an item: the next mention of anybody is the first again.</summary>
    public void BeginItem() => mentioned.Clear();

    /// <summary>The person in every form, listed among the people.</summary>
    public PublishedPerson? Publish(Person? person)
    {
        if (person is null)
            return null;
        if (published.TryGetValue(person, out var known))
            return known;
        var result = new PublishedPerson
        {
            Handle = person.Handle,
            Full = person.FullName,
            Name = OrNull(person.Name),
            Short = person.ShortName,
            First = WithRole(person.FullName, person),
            Title = OrNull(person.Title),
            Surname = OrNull(person.Surname),
            Role = OrNull(person.Role),
            Organisation = OrNull(person.Organisation),
            Party = OrNull(person.Party),
            Ward = OrNull(person.Ward),
            IsPost = person.IsPost,
        };
        published.Add(person, result);
        if (listed.TryAdd(KeyOf(person), result))
            People = People.Add(result);
        return result;
    }

    /// <summary>The words of a mention.</summary>
    public string Words(MentionInline mention)
    {
        if (mention.Person is not { } person)
            return mention.Typed == InlineRedaction.WithheldName ? style.Labels["name_withheld"] : mention.Typed;
        var isFirst = mentioned.Add(KeyOf(person));
        return mention.Form switch
        {
            MentionForm.Name => Words(person, PersonForm.Name),
            MentionForm.Full => Words(person, PersonForm.Full),
            MentionForm.Role => Words(person, PersonForm.Role),
            MentionForm.Short => Words(person, PersonForm.Short),
            _ when person.IsPost => WithArticle(person, Words(person, isFirst ? style.Mentions.First : style.Mentions.Later), mention.BeginsSentence),
            _ => Words(person, isFirst ? style.Mentions.First : style.Mentions.Later),
        };
    }

    /// <summary>The words of a reference outside running text; an office stays as it was typed, since another may have held it then.</summary>
    public PublishedReference Reference(PersonReference reference) => new()
    {
        Person = Publish(reference.Named),
        Text = reference.Named is { } person
            ? Words(person, style.Mentions.List)
            : reference.Typed == InlineRedaction.WithheldName ? style.Labels["name_withheld"] : reference.Typed,
    };

    /// <summary>
    /// The words of a reference where a sentence goes on: as in a list, but a post has the article that it was introduced or named with.
    /// </summary>
    public string InSentence(PersonReference reference)
    {
        if (reference.Named is not { IsPost: true } post)
            return Reference(reference).Text;
        var words = Words(post, style.Mentions.List);
        var isNamedWithArticle = reference.Typed.StartsWith(style.Labels["article"] + " ", StringComparison.OrdinalIgnoreCase);
        return post.Article != RoleArticle.None || isNamedWithArticle ? WithArticle(words, beginsSentence: false) : words;
    }

    /// <summary>A person's words in a form; a form that the person does not have falls back to the full one.</summary>
    public static string Words(Person person, PersonForm form) => form switch
    {
        PersonForm.Name => person.Name.Length > 0 ? person.Name : person.FullName,
        PersonForm.Short => person.ShortName,
        PersonForm.Role => person.Role.Length > 0 ? person.Role : person.FullName,
        PersonForm.NameRole => WithRole(person.Name.Length > 0 ? person.Name : person.FullName, person),
        PersonForm.FullRole => WithRole(person.FullName, person),
        PersonForm.ShortRole => WithRole(person.ShortName, person),
        _ => person.FullName,
    };

    /// <summary>The words with their article; a post that was introduced without one has none.</summary>
    private string WithArticle(Person post, string words, bool beginsSentence) =>
        post.Article == RoleArticle.None ? words : WithArticle(words, beginsSentence);

    private string WithArticle(string words, bool beginsSentence)
    {
        var article = style.Labels["article"];
        if (style.IsWelsh && article == "y" && words.Length > 0 && "aeiouwyhâêîôûŵŷ".Contains(char.ToLowerInvariant(words[0])))
            article = "yr";
        return $"{(beginsSentence ? Sentence.Begin(article) : article)} {words}";
    }

    private static string WithRole(string words, Person person) =>
        person.Role.Length > 0 && !person.IsPost ? $"{words} ({person.Role})" : words;

    private static string KeyOf(Person person) => person.Handle is { } handle ? "@" + handle : person.FullName;

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
