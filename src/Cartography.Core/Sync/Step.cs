namespace Cartography.Core.Sync;

/// <summary>One resource in one scope of one run.</summary>
internal sealed record Step(Provider Provider, Resource Resource, Scope Scope)
{
    /// <summary>The labels that it may write nodes of.</summary>
    public IEnumerable<string> Produces =>
        Resource.Owns.Concat(Resource.Sees).SelectMany(schema => schema.AllLabels).Distinct(StringComparer.Ordinal);
}
