namespace Cartography.Bolt;

/// <summary>Which notifications a client wants.</summary>
/// <param name="MinimumSeverity">WARNING, INFORMATION, or OFF for none; null leaves it to the database.</param>
/// <param name="DisabledCategories">Categories that are not wanted; null leaves it to the database.</param>
public sealed record NotificationFilter(string? MinimumSeverity, IReadOnlyList<string>? DisabledCategories)
{
    /// <summary>Leaves all to the database.</summary>
    public static NotificationFilter Default { get; } = new(null, null);
}
