namespace MinutesDsl.Tests;

/// <summary>A fact that needs ../shared beside the clone; it is skipped, visibly, where that folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (RepositoryPaths.Shared is null)
            Skip = "needs the acceptance material in ../shared, which is not beside this clone";
    }
}

/// <summary>A theory that needs ../shared beside the clone; it is skipped, visibly, where that folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (RepositoryPaths.Shared is null)
            Skip = "needs the acceptance material in ../shared, which is not beside this clone";
    }
}
