using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Planning;

namespace Cartography.GraphDb.Procedures;

/// <summary>All procedures. Adding one is a file and its line here.</summary>
internal sealed class ProcedureCatalog : IProcedureCatalog
{
    private readonly FrozenDictionary<string, Procedure> _procedures;

    public ProcedureCatalog(IEnumerable<Procedure> procedures) =>
        _procedures = procedures.ToFrozenDictionary(procedure => procedure.Signature.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The procedures of this database.</summary>
    public static ProcedureCatalog Default { get; } = new(BuiltIn());

    /// <inheritdoc/>
    public IEnumerable<Procedure> All => _procedures.Values;

    /// <inheritdoc/>
    public bool TryFind(string name, [MaybeNullWhen(false)] out Procedure procedure) => _procedures.TryGetValue(name, out procedure);

    /// <inheritdoc/>
    public bool TryFindCommand(CommandClause command, [MaybeNullWhen(false)] out Procedure procedure)
    {
        procedure = null;
        return false;
    }

    /// <summary>The procedures that every database has.</summary>
    public static IEnumerable<Procedure> BuiltIn() =>
    [
    ];
}
