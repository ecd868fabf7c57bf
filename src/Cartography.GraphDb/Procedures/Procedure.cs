using Cartography.Values;

namespace Cartography.GraphDb.Procedures;

/// <summary>Something that can be called for rows. Adding one is a file and its line in the catalog.</summary>
internal abstract class Procedure
{
    /// <summary>What a call looks like.</summary>
    public abstract ProcedureSignature Signature { get; }

    /// <summary>
    /// Its rows for these arguments, which are as many as it has parameters: values in the order of its columns. A procedure
    /// without columns gives none; it is run to the end all the same.
    /// </summary>
    public abstract IEnumerable<Value[]> Call(IReadOnlyList<Value> arguments, ProcedureContext context);
}
