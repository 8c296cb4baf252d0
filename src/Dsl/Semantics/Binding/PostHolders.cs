using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>
/// Who holds a post at a place of these minutes, where movers, voters and declarers are called by it. Only the meeting's own rolls, the field Chair
/// and the register's chair of this body tell; nobody holds a post that somebody is elected to in these minutes, or while away, or
/// where they say that another took the chair: these minutes do not tell who is meant then.
/// </summary>
internal sealed partial class PostHolders
{
    private readonly BindingContext context;
    private readonly List<(string Post, Person Person)> holders = [];
    private readonly Lazy<List<(int At, KeywordKind Kind, string Person)>> steps;
    private readonly Lazy<List<string>> elections;
    private readonly Lazy<int> handedOver;

    internal PostHolders(BindingContext context, Introductions introductions)
    {
        this.context = context;
        foreach (var entry in introductions.OnMeetingsRolls)
        {
            if (Known(entry) is { } person)
                holders.AddRange(entry.Posts.Append(person.Role).Where(post => post.Length > 0).Select(post => (PostWords.Canonical(post), person)));
        }

        if (InTheChair() is { } chair)
            holders.Add((PostWords.Canonical("chair"), chair));
        steps = new(Steps);
        elections = new(() => [.. context.Tree.Root.ChildrenOf<ItemSyntax>().Select(item => item.Head is { } head ? context.Slice(head.Title) : "").Where(title => Election().IsMatch(title)).Select(PostWords.Canonical)]);
        handedOver = new(() => TookTheChair().Match(context.Source) is { Success: true } match ? match.Index : int.MaxValue);
    }

    /// <summary>Everybody who may be meant by a post at a place; several are for the clerk to tell apart.</summary>
    internal ImmutableArray<Person> Find(string words, TextSpan span)
    {
        if (PostWords.Of(words) is not { } post)
            return [];
        var all = HoldersOf(post);
        if (all.IsEmpty || elections.Value.Exists(title => ElectsTo(title, post)) || (PostWords.IsChair(post) && handedOver.Value < span.Start))
            return [];
        return all.RemoveAll(person => IsAway(person, span.Start));
    }

    private static bool ElectsTo(string title, string post)
    {
        var at = title.IndexOf(post, StringComparison.Ordinal);
        return at >= 0 && !title[..at].TrimEnd().EndsWith("vice", StringComparison.Ordinal) && !title[..at].TrimEnd().EndsWith("deputy", StringComparison.Ordinal);
    }

    private ImmutableArray<Person> HoldersOf(string post) => [.. holders.Where(holder => holder.Post == post).Select(holder => holder.Person).DistinctBy(PersonKey.Of)];

    private Person? Known(Introductions.RollPosts entry)
    {
        if (entry.Handle is { } handle)
            return context.Scope.Find(handle, inExemptText: false);
        return entry.Person is { IsPost: false } person ? context.Scope.FindByName(person.FullName, isRollEntry: true) is [var only] ? only : null : null;
    }

    /// <summary>The field Chair; without it, and where no roll has a chair, the chair of the body in the register, if on a roll.</summary>
    private Person? InTheChair()
    {
        var field = context.Meeting.Fields.FirstOrDefault(field => field.Key == "Chair")?.Text ?? "";
        if (field.Length > 0)
            return Named(field);
        if (holders.Exists(holder => PostWords.IsChair(holder.Post)))
            return null;
        var body = context.Project.Registers.SelectMany(register => register.Bodies).FirstOrDefault(body => body.Name.Length > 0 && body.Name.Trim().Equals(context.Meeting.Body.Trim(), StringComparison.OrdinalIgnoreCase));
        return body?.Fields.FirstOrDefault(own => own.Key == "Chair") is { } chair && Named(chair.Text) is { } person && context.Scope.IsOnRoll(person) ? person : null;
    }

    private Person? Named(string words) =>
        words.StartsWith('@') ? context.Scope.Find(words[1..], inExemptText: false) : context.Scope.FindByName(words, isRollEntry: false) is [var only] ? only : null;

    private List<(int At, KeywordKind Kind, string Person)> Steps()
    {
        var found = new List<(int At, KeywordKind Kind, string Person)>();
        foreach (var line in context.Tree.Lines)
        {
            if (line is not { Keyword.Kind: KeywordKind.Arrived or KeywordKind.Returned or KeywordKind.Left, Head: PresenceHeadSyntax head })
                continue;
            foreach (var words in head.Persons.Select(context.Slice))
            {
                var persons = Named(words) is { } person ? [person] : PostWords.Of(words) is { } post ? HoldersOf(post) : [];
                found.AddRange(persons.Select(person => (line.Content.End, line.Keyword.Kind, PersonKey.Of(person))));
            }
        }

        return found;
    }

    private bool IsAway(Person person, int position)
    {
        var own = steps.Value.FindAll(step => step.Person == PersonKey.Of(person));

        // The line that says that somebody came is about that person.
        var line = context.Tree.Text.GetLinePosition(position).Line;
        if (own.Exists(step => step.Kind != KeywordKind.Left && context.Tree.Text.GetLinePosition(step.At).Line == line))
            return false;
        var last = own.FindLastIndex(step => step.At < position);
        return last >= 0 ? own[last].Kind == KeywordKind.Left : own.Count > 0 && own[0].Kind == KeywordKind.Arrived;
    }

    [GeneratedRegex(@"\b(elect|appoint)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Election();

    [GeneratedRegex(@"\b(took|taken|take|vacat\w+|assum\w+|resum\w+|left|handed over|occupied) the [Cc]hair\b", RegexOptions.CultureInvariant)]
    private static partial Regex TookTheChair();
}
