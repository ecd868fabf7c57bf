using Cartography.Cypher.Binding;

namespace Cartography.GraphDb.Functions.Aggregating;

/// <summary>What the signatures of aggregating functions share.</summary>
internal static class AggregatingSignature
{
    public static FunctionSignature Of(string name, FunctionParameter[] parameters, CypherType result, string description) =>
        new(name, parameters, result, "Aggregating", description) { IsAggregating = true };
}
