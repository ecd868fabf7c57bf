namespace Cartography.GraphDb.Storage.Catalogs;

/// <summary>The properties that live in shared stamps instead of in each record: a batch gives all its rows the same values.</summary>
internal static class StampKeys
{
    public const int FirstSeen = 0;
    public const int LastUpdated = 1;
    public const int ModuleName = 2;
    public const int ModuleVersion = 3;

    /// <summary>How many property keys, from 0, are kept in stamps.</summary>
    public const int Count = 4;

    /// <summary>Their names, in the order of their numbers.</summary>
    public static IReadOnlyList<string> Names { get; } = ["firstseen", "lastupdated", "_module_name", "_module_version"];

    /// <summary>Whether a property is kept in a stamp.</summary>
    public static bool Contains(int key) => (uint)key < Count;
}
