using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Cartography.Cypher.Binding;
using Cartography.Cypher.Syntax;
using Cartography.GraphDb.Planning;
using Cartography.GraphDb.Procedures.Commands;

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
    public bool TryFindCommand(CommandClause command, [MaybeNullWhen(false)] out Procedure procedure) =>
        CommandProcedures.TryFind(command, out procedure);

    /// <summary>The procedures that every database has.</summary>
    public static IEnumerable<Procedure> BuiltIn() =>
    [
        new Catalogue.Labels(),
        new Catalogue.RelationshipTypes(),
        new Catalogue.PropertyKeys(),
        new Catalogue.CreateLabel(),
        new Catalogue.CreateRelationshipType(),
        new Catalogue.CreateProperty(),
        new Schema.Visualization(),
        new Schema.NodeTypeProperties(),
        new Schema.RelTypeProperties(),
        new Indexes.AwaitIndex(),
        new Indexes.AwaitIndexes(),
        new Indexes.ResampleIndex(),
        new Indexes.ResampleOutdatedIndexes(),
        new Indexes.PrepareForReplanning(),
        new Indexes.QueryFulltext("db.index.fulltext.queryNodes", Storage.Indexing.EntityKind.Node),
        new Indexes.QueryFulltext("db.index.fulltext.queryRelationships", Storage.Indexing.EntityKind.Relationship),
        new Indexes.AwaitFulltextRefresh(),
        new Indexes.ListFulltextAnalyzers(),
        new Server.Components(),
        new Server.DatabaseInfo(),
        new Server.ServerInfo(),
        new Server.Ping(),
        new Server.ClearQueryCaches(),
        new Server.QueryJmx(),
        new Server.ListCapabilities(),
        new Server.ListConnections(),
        new Server.KillConnection("dbms.killConnection", new("id", CypherType.String)),
        new Server.KillConnection("dbms.killConnections", new("ids", CypherType.ListOf(CypherType.String))),
        new Server.RoutingTable("dbms.routing.getRoutingTable"),
        new Server.RoutingTable("dbms.cluster.routing.getRoutingTable"),
        new Server.SystemOnly("dbms.upgrade", ["status", "upgradeResult"], "Upgrades the system database."),
        new Server.SystemOnly("dbms.upgradeStatus", ["status", "description", "resolution"], "Whether the system database needs an upgrade."),
        new Settings.ListConfig(),
        new Settings.ClientConfig(),
        new Transactions.SetMetaData(),
        new Transactions.GetMetaData(),
        new Apoc.MetaSchema(),
        new Apoc.MetaData(),
    ];
}
