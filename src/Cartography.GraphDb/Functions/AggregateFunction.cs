using Cartography.Cypher.Binding;

namespace Cartography.GraphDb.Functions;

/// <summary>A function from many rows to one value.</summary>
internal abstract class AggregateFunction
{
    /// <summary>What a call looks like.</summary>
    public abstract FunctionSignature Signature { get; }

    /// <summary>An aggregation that has seen no row.</summary>
    public abstract IAggregator Start(FunctionContext context);
}
