using Cartography.Testing;

namespace Cartography.Providers.Aws.Tests.LocalAws;

/// <summary>A kind of edge that is compared.</summary>
/// <param name="Start">The label at its start.</param>
/// <param name="Type">Its type.</param>
/// <param name="End">The label at its end.</param>
/// <param name="All">Whether all of the original must be there, or others bring some.</param>
internal sealed record DeterminedEdge(string Start, string Type, string End, bool All)
{
    public bool Fits(MemoryEdge edge) => edge.Type == Type && edge.Start.Labels.Contains(Start) && edge.End.Labels.Contains(End);

    public override string ToString() => $"{Start} {Type} {End}";
}
