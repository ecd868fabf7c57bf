using System.Text;
using Cartography.Core.Stores;
using Cartography.Values;

namespace Cartography.Stores.Neo4j;

/// <summary>What every node and edge of a batch gets, as Cypher.</summary>
internal static class StampText
{
    /// <summary>
    /// Where a node or edge was last read. The sweep needs it to spare what was not read completely; Neo4j has no other place
    /// for it than a property.
    /// </summary>
    public const string ScopeProperty = "_cartography_scope";

    /// <summary>The part of a SET, for a variable.</summary>
    public static string Of(Stamp stamp, string variable)
    {
        var text = new StringBuilder($"{variable}.lastupdated = $tag, {variable}.{ScopeProperty} = $scope");

        if (stamp.Module is not null)
        {
            text.Append($", {variable}._module_name = $module");
        }

        if (stamp.ModuleVersion is not null)
        {
            text.Append($", {variable}._module_version = $version");
        }

        return text.ToString();
    }

    /// <summary>How many properties it sets.</summary>
    public static int Count(Stamp stamp) => 2 + (stamp.Module is null ? 0 : 1) + (stamp.ModuleVersion is null ? 0 : 1);

    /// <summary>The parameters of a batch: its rows and its stamp.</summary>
    public static MapValue Parameters(Stamp stamp, ListValue rows) => MapValue.Of(
        ("rows", Value.From(rows)),
        ("tag", stamp.UpdateTag),
        ("firstseen", stamp.FirstSeen),
        ("module", stamp.Module),
        ("version", stamp.ModuleVersion),
        ("scope", stamp.Scope));
}
