using MinutesDsl.Scriban.Checking;

namespace MinutesDsl.Scriban;

/// <summary>
/// Finds in templates, without rendering them, what would fail or print nonsense: unknown variables, members, functions and partials, wrong
/// kinds of values, wrong arguments. It follows types through pipes, loops, <c>with</c>, functions and includes as far as they are known, and is
/// silent where they are not. A member guarded by <c>?.</c> or <c>??</c> may be unknown.
/// </summary>
/// <param name="model">An object whose members are the global variables.</param>
/// <param name="partials">Finds the partial of a name; null where there is none. Where it has errors of parsing, those are not repeated here.</param>
public sealed class TemplateChecker(TemplateType model, Func<string, Template?> partials)
{
    // Types settle after a few rounds: each round can only learn that a variable may be more than was known.
    private const int MostRounds = 4;

    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);

    /// <summary>
    /// Told of each member that a template reads of an object of the host: the object's type and the member's name, or null where it may be any;
    /// <c>roll_*</c> where only its beginning is known.
    /// Null for nobody.
    /// </summary>
    public Action<TemplateType, string?>? OnRead { get; init; }

    /// <summary>Builtins that the host does not provide for, such as <c>date.now</c> without a clock, and what to say where one is called.</summary>
    public IReadOnlyDictionary<string, string> Unavailable { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The paths of the partials that the pages checked so far include.</summary>
    public IReadOnlySet<string> Reached => _reached;

    /// <summary>Checks a page and the partials that it includes; the messages name the file that they are about. Safe for any template that parses.</summary>
    public ImmutableArray<LogMessage> Check(Template page) => Check(page, isPartial: false);

    /// <summary>Checks a partial by itself: what its includer hands to it is not known.</summary>
    public ImmutableArray<LogMessage> CheckPartial(Template partial) => Check(partial, isPartial: true);

    private ImmutableArray<LogMessage> Check(Template template, bool isPartial)
    {
        ArgumentNullException.ThrowIfNull(template);
        if (template.HasErrors)
            return [];
        var scopes = new CheckScopes(model) { Open = isPartial ? 1 : 0 };
        for (var round = 0; round < MostRounds; round++)
        {
            scopes.HasChanged = false;
            new TypeWalker(scopes, partials, report: null).WalkPage(template, isPartial);
            if (!scopes.HasChanged)
                break;
        }

        var messages = new List<LogMessage>();
        var walker = new TypeWalker(scopes, partials, messages.Add) { OnRead = OnRead, Unavailable = Unavailable };
        walker.WalkPage(template, isPartial);
        _reached.UnionWith(walker.Reached);
        return [.. messages.Distinct().OrderBy(message => message.Span.FileName, StringComparer.Ordinal).ThenBy(message => message.Span.Start.Offset)];
    }
}
