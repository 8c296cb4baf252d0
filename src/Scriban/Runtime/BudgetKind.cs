namespace MinutesDsl.Scriban;

/// <summary>What a <see cref="RenderBudget"/> counts.</summary>
public enum BudgetKind
{
    /// <summary>Statements run, loop iterations and function calls.</summary>
    Steps,

    /// <summary>Elements and members put into arrays and objects.</summary>
    Elements,

    /// <summary>UTF-16 code units written or built by operators and functions.</summary>
    Characters,
}
