using System.Collections.Frozen;
using System.Collections.Immutable;
using static MinutesDsl.Syntax.KeywordBody;
using static MinutesDsl.Syntax.KeywordGroup;

namespace MinutesDsl.Syntax;

/// <summary>The keyword table: the one place that says which words are keywords. Grammar, editor support and documentation come from it.</summary>
public sealed class Keywords
{
    private static readonly ImmutableArray<(KeywordKind Kind, KeywordGroup Group, KeywordBody Body, string English, string Welsh)> Rows =
    [
        (KeywordKind.Minutes, KeywordGroup.Document, Line, "MINUTES", "COFNODION"),
        (KeywordKind.Register, KeywordGroup.Document, Line, "REGISTER", "COFRESTR"),
        (KeywordKind.Body, KeywordGroup.Register, Line, "BODY", "CORFF"),
        (KeywordKind.Members, KeywordGroup.Register, List, "MEMBERS", "AELODAU"),
        (KeywordKind.Officers, KeywordGroup.Register, List, "OFFICERS", "SWYDDOGION"),
        (KeywordKind.Others, KeywordGroup.Register, List, "OTHERS", "ERAILL"),
        (KeywordKind.Present, Roll, List, "PRESENT", "PRESENNOL"),
        (KeywordKind.Apologies, Roll, List, "APOLOGIES", "YMDDIHEURIADAU"),
        (KeywordKind.Absent, Roll, List, "ABSENT", "ABSENNOL"),
        (KeywordKind.InAttendance, Roll, List, "IN ATTENDANCE", "YN BRESENNOL"),
        (KeywordKind.AlsoPresent, Roll, List, "ALSO PRESENT", "HEFYD YN BRESENNOL"),
        (KeywordKind.Witnesses, Roll, List, "WITNESSES", "TYSTION"),
        (KeywordKind.Substitutes, Roll, List, "SUBSTITUTES", "DIRPRWYON"),
        (KeywordKind.Item, Structure, Line, "ITEM", "EITEM"),
        (KeywordKind.Points, Discussion, List, "POINTS", "PWYNTIAU"),
        (KeywordKind.Question, Discussion, List, "QUESTION", "CWESTIWN"),
        (KeywordKind.Answer, Discussion, List, "ANSWER", "ATEB"),
        (KeywordKind.Supplementary, Discussion, List, "SUPPLEMENTARY", "ATODOL"),
        (KeywordKind.Note, Discussion, List, "NOTE", "NODYN"),
        (KeywordKind.Purpose, Discussion, List, "PURPOSE", "DIBEN"),
        (KeywordKind.Documents, Discussion, List, "DOCUMENTS", "DOGFENNAU"),
        (KeywordKind.Agreed, Decision, List, "AGREED", "CYTUNWYD"),
        (KeywordKind.Resolved, Decision, List, "RESOLVED", "PENDERFYNWYD"),
        (KeywordKind.Recommended, Decision, List, "RECOMMENDED", "ARGYMHELLWYD"),
        (KeywordKind.Noted, Decision, List, "NOTED", "NODWYD"),
        (KeywordKind.Deferred, Decision, List, "DEFERRED", "GOHIRIWYD"),
        (KeywordKind.Granted, Decision, List, "GRANTED", "CANIATAWYD"),
        (KeywordKind.Refused, Decision, List, "REFUSED", "GWRTHODWYD"),
        (KeywordKind.Approved, Decision, List, "APPROVED", "CYMERADWYWYD"),
        (KeywordKind.Decided, Decision, List, "DECIDED", "DYFARNWYD"),
        (KeywordKind.Reasons, DecisionPart, List, "REASONS", "RHESYMAU"),
        (KeywordKind.Alternatives, DecisionPart, List, "ALTERNATIVES", "DEWISIADAU ERAILL"),
        (KeywordKind.Conditions, DecisionPart, List, "CONDITIONS", "AMODAU"),
        (KeywordKind.PreviousMinutes, DecisionPart, List, "PREVIOUS MINUTES", "COFNODION BLAENOROL"),
        (KeywordKind.Correction, DecisionPart, List, "CORRECTION", "CYWIRIAD"),
        (KeywordKind.Motion, KeywordGroup.Motion, List, "MOTION", "CYNNIG"),
        (KeywordKind.Amendment, KeywordGroup.Motion, List, "AMENDMENT", "GWELLIANT"),
        (KeywordKind.Vote, KeywordGroup.Motion, Line, "VOTE", "PLEIDLAIS"),
        (KeywordKind.Carried, Outcome, None, "CARRIED", "DERBYNIWYD"),
        (KeywordKind.Lost, Outcome, None, "LOST", "METHWYD"),
        (KeywordKind.Withdrawn, Outcome, None, "WITHDRAWN", "TYNNWYD YN ÔL"),
        (KeywordKind.Tied, Outcome, None, "TIED", "CYFARTAL"),
        (KeywordKind.Action, FollowUp, List, "ACTION", "GWEITHREDU"),
        (KeywordKind.Interests, Conduct, List, "INTERESTS", "BUDDIANNAU"),
        (KeywordKind.Opened, Conduct, None, "OPENED", "AGORWYD"),
        (KeywordKind.Arrived, Conduct, None, "ARRIVED", "CYRHAEDDODD"),
        (KeywordKind.Returned, Conduct, None, "RETURNED", "DYCHWELODD"),
        (KeywordKind.Left, Conduct, None, "LEFT", "GADAWODD"),
        (KeywordKind.Adjourned, Conduct, None, "ADJOURNED", "TORRWYD"),
        (KeywordKind.Resumed, Conduct, None, "RESUMED", "AILDDECHREUWYD"),
        (KeywordKind.Closed, Conduct, None, "CLOSED", "CAEWYD"),
        (KeywordKind.Exclusion, Publication, List, "EXCLUSION", "GWAHARDD"),
        (KeywordKind.Readmitted, Publication, None, "READMITTED", "AILDDERBYNIWYD"),
        (KeywordKind.Exempt, Publication, Passage, "EXEMPT", "EITHRIEDIG"),
        (KeywordKind.Open, Publication, None, "OPEN", "AGORED"),
    ];

    private readonly FrozenDictionary<string, ImmutableArray<Keyword>>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;

    private Keywords(KeywordLanguage language, ImmutableArray<Keyword> all)
    {
        Language = language;
        All = all;
        byFirstWord = all.GroupBy(keyword => FirstWord(keyword.Text))
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(keyword => keyword.Text.Length).ToImmutableArray())
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The English keywords.</summary>
    public static Keywords English { get; } = new(KeywordLanguage.English, Build(KeywordLanguage.English));

    /// <summary>The Welsh keywords.</summary>
    public static Keywords Welsh { get; } = new(KeywordLanguage.Welsh, Build(KeywordLanguage.Welsh));

    /// <summary>The keywords of every language.</summary>
    public static ImmutableArray<Keyword> OfAllLanguages { get; } = [.. English.All, .. Welsh.All];

    /// <summary>The language.</summary>
    public KeywordLanguage Language { get; }

    /// <summary>All keywords of the set.</summary>
    public ImmutableArray<Keyword> All { get; }

    /// <summary>This set with a council's own decision words, in capitals.</summary>
    public Keywords With(ImmutableArray<string> decisions)
    {
        if (decisions.IsDefaultOrEmpty)
            return this;
        var known = All.Select(keyword => keyword.Text).ToHashSet();
        var own = decisions.Select(word => word.Trim().ToUpperInvariant()).Where(word => word.Length > 0 && known.Add(word));
        return new Keywords(Language, [.. All, .. own.Select(word => Row(KeywordKind.CustomDecision, Decision, List, word, Language))]);
    }

    /// <summary>The keyword of the set that <paramref name="line"/> begins with, in capitals and as a whole word, the longest; or null.</summary>
    public Keyword? Match(ReadOnlySpan<char> line)
    {
        var length = 0;
        while (length < line.Length && char.IsUpper(line[length]))
            length++;
        if (length < 3 && !(length == 2 && line.StartsWith("IN ") || length == 2 && line.StartsWith("YN ")))
            return null;
        if (!byFirstWord.TryGetValue(line[..length], out var candidates))
            return null;
        foreach (var keyword in candidates)
        {
            if (line.StartsWith(keyword.Text, StringComparison.Ordinal) && EndsKeyword(line[keyword.Text.Length..]))
                return keyword;
        }

        return null;
    }

    /// <summary>The keyword of a kind.</summary>
    public Keyword Of(KeywordKind kind) => All.First(keyword => keyword.Kind == kind);

    private static bool EndsKeyword(ReadOnlySpan<char> rest) => rest.IsEmpty || char.IsWhiteSpace(rest[0]) || rest[0] is ':' or '.';

    private static string FirstWord(string text) => text.Split(' ')[0];

    private static ImmutableArray<Keyword> Build(KeywordLanguage language) =>
        [.. Rows.Select(row => Row(row.Kind, row.Group, row.Body, language == KeywordLanguage.Welsh ? row.Welsh : row.English, language))];

    private static Keyword Row(KeywordKind kind, KeywordGroup group, KeywordBody body, string text, KeywordLanguage language) =>
        new() { Kind = kind, Group = group, Body = body, Text = text, Language = language };
}
