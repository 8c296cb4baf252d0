using System.Collections.Immutable;
using static MinutesDsl.Syntax.FieldKind;

namespace MinutesDsl.Syntax;

/// <summary>The field table: which keys count after which keyword.</summary>
public sealed class Fields
{
    private static readonly ImmutableArray<FieldDefinition> BuiltIn =
    [
        new("Council", KeywordKind.Minutes, FieldKind.Text, "Cyngor"),
        new("Body", KeywordKind.Minutes, FieldKind.Text, "Corff"),
        new("Date", KeywordKind.Minutes, Date, "Dyddiad"),
        new("Time", KeywordKind.Minutes, Time, "Amser"),
        new("Venue", KeywordKind.Minutes, FieldKind.Text, "Lleoliad"),
        new("Contact", KeywordKind.Minutes, FieldKind.Text, "Cyswllt"),
        new("Chair", KeywordKind.Minutes, Person, "Cadeirydd"),
        new("Clerk", KeywordKind.Minutes, Person, "Clerc"),
        new("Status", KeywordKind.Minutes, Choice, "Statws") { Choices = ["draft", "published draft", "approved", "signed"] },
        new("First minute", KeywordKind.Minutes, FieldKind.Text, "Cofnod cyntaf"),
        new("Minute label", KeywordKind.Minutes, FieldKind.Text, "Label cofnod"),
        new("Paragraphs", KeywordKind.Minutes, Choice, "Paragraffau") { Choices = ["plain", "numbered"] },
        new("Quorum", KeywordKind.Minutes, Number, "Cworwm"),
        new("Seats", KeywordKind.Minutes, Number, "Seddi"),
        new("Kind", KeywordKind.Minutes, Choice, "Math") { Choices = ["ordinary", "annual", "extraordinary", "special", "budget", "extract"] },
        new("Language", KeywordKind.Minutes, FieldKind.Text, "Iaith"),
        new("Reference", KeywordKind.Minutes, FieldKind.Text, "Cyfeirnod"),
        new("Livestream", KeywordKind.Minutes, FieldKind.Text, "Ffrwd fyw"),
        new("Next meeting", KeywordKind.Minutes, FieldKind.Text, "Cyfarfod nesaf"),
        new("Timing", KeywordKind.Item, FieldKind.Text, "Amseru"),
        new("Agenda", KeywordKind.Item, FieldKind.Text, "Agenda"),
        new("Lead", KeywordKind.Item, FieldKind.Text, "Arweinydd"),
        new("Reference", KeywordKind.Item, FieldKind.Text, "Cyfeirnod"),
        new("Exempt", KeywordKind.Item, FieldKind.Exempt, "Eithriedig"),
        new("Public title", KeywordKind.Item, FieldKind.Text, "Teitl cyhoeddus"),
        new("Public summary", KeywordKind.Item, FieldKind.Text, "Crynodeb cyhoeddus"),
        new("Late", KeywordKind.Item, FieldKind.Text, "Hwyr"),
        new("Wards", KeywordKind.Item, FieldKind.Text, "Wardiau"),
        new("Ward", KeywordKind.Item, FieldKind.Text, "Ward"),
        new("Decision type", KeywordKind.Item, Choice, "Math o benderfyniad") { Choices = ["key", "executive", "urgent", "delegated"] },
        new("Address", KeywordKind.Item, FieldKind.Text, "Cyfeiriad"),
        new("Applicant", KeywordKind.Item, FieldKind.Text, "Ymgeisydd"),
        new("Proposal", KeywordKind.Item, FieldKind.Text, "Cynnig"),
        new("Officer recommendation", KeywordKind.Item, FieldKind.Text, "Argymhelliad swyddog"),
        new("Speakers", KeywordKind.Item, FieldKind.Text, "Siaradwyr"),
        new("Quorum", KeywordKind.Body, Number, "Cworwm"),
        new("Seats", KeywordKind.Body, Number, "Seddi"),
        new("Chair", KeywordKind.Body, Person, "Cadeirydd"),
        new("Kind", KeywordKind.Body, FieldKind.Text, "Math"),
        new("Council", KeywordKind.Register, FieldKind.Text, "Cyngor"),
    ];

    private readonly Dictionary<KeywordKind, Dictionary<string, FieldDefinition>.AlternateLookup<ReadOnlySpan<char>>> byKey = [];

    private Fields(ImmutableArray<FieldDefinition> all)
    {
        All = all;
        foreach (var definition in all)
        {
            if (!byKey.TryGetValue(definition.Owner, out var keys))
                byKey[definition.Owner] = keys = new Dictionary<string, FieldDefinition>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
            keys.Dictionary.TryAdd(Fold(definition.Key), definition);
            if (definition.Welsh.Length > 0)
                keys.Dictionary.TryAdd(Fold(definition.Welsh), definition);
        }
    }

    /// <summary>The built-in fields.</summary>
    public static Fields Standard { get; } = new(BuiltIn);

    /// <summary>All fields.</summary>
    public ImmutableArray<FieldDefinition> All { get; }

    /// <summary>These fields and a council's own item fields.</summary>
    public Fields With(ImmutableArray<string> itemFields) =>
        itemFields.IsDefaultOrEmpty ? this : new Fields([.. All, .. itemFields.Select(key => new FieldDefinition(key.Trim(), KeywordKind.Item, FieldKind.Text))]);

    /// <summary>The field with this key, in any case and either language, after a keyword; or null.</summary>
    public FieldDefinition? Find(KeywordKind owner, ReadOnlySpan<char> key) =>
        key.Length is > 0 and <= 60 && byKey.TryGetValue(owner, out var keys) && keys.TryGetValue(IsFolded(key) ? key : Fold(key.ToString()), out var definition)
            ? definition : null;

    /// <summary>A key with single spaces between its words.</summary>
    private static string Fold(string key) => string.Join(' ', key.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsFolded(ReadOnlySpan<char> key)
    {
        var afterSpace = true;
        foreach (var character in key)
        {
            var isSpace = char.IsWhiteSpace(character);
            if (isSpace && (afterSpace || character != ' '))
                return false;
            afterSpace = isSpace;
        }

        return !afterSpace;
    }
}
