namespace Cartography.Generators;

/// <summary>The metadata names that the generator looks for.</summary>
internal static class Names
{
    public const string Schema = "Cartography.Core.Schema.";
    public const string Node = Schema + "NodeAttribute";
    public const string Link = Schema + "LinkAttribute`2";
    public const string ExtraLabel = Schema + "ExtraLabelAttribute";
    public const string Owner = Schema + "OwnerAttribute";
    public const string Key = Schema + "KeyAttribute";
    public const string Property = Schema + "PropertyAttribute";
    public const string Edge = Schema + "EdgeAttribute";
    public const string EdgeOf = Schema + "EdgeAttribute`1";
    public const string From = Schema + "FromAttribute";
    public const string Match = Schema + "MatchAttribute";
    public const string Source = Schema + "SourceAttribute";
    public const string Target = Schema + "TargetAttribute";
    public const string SemanticLabel = Schema + "SemanticLabelAttribute";
    public const string Normalized = Schema + "NormalizedAttribute";
    public const string Within = Schema + "IWithin`1";
    public const string Ownerless = Schema + "IOwnerless";
}
