using Cartography.Core.Schema;
using Cartography.Cypher.Syntax;

namespace Cartography.Rules.Linting;

/// <summary>Looks for labels, relationship types and properties that no provider writes: most are typing mistakes.</summary>
internal sealed class SchemaCheck
{
    // Every node has these, whatever its type says.
    private static readonly string[] Everywhere = ["id", "lastupdated", "firstseen", "_module_name", "_module_version"];

    private readonly Dictionary<string, HashSet<string>> _properties;
    private readonly HashSet<string> _types;

    public SchemaCheck(SchemaCatalog catalog)
    {
        _properties = catalog.ByLabel.ToDictionary(
            entry => entry.Key,
            entry => entry.Value.SelectMany(node => node.Properties).Select(property => property.Name).Concat(Everywhere).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        _types = catalog.Nodes.SelectMany(node => node.Edges.Select(edge => edge.Type).Append(node.Owner?.Relationship ?? ""))
            .Concat(catalog.Links.Select(link => link.Type))
            .ToHashSet(StringComparer.Ordinal);
    }

    public void Check(FactReport report, string part, QueryShape query)
    {
        var relationships = query.Parts.OfType<RelationshipPattern>().Select(pattern => pattern.Types).OfType<LabelExpression>().ToList();
        foreach (var type in relationships.SelectMany(QueryShape.Names).Distinct(StringComparer.Ordinal).Where(type => !_types.Contains(type)))
        {
            report.Warning($"The {part} follows '{type}', a relationship that no provider writes.");
        }

        var labels = query.Parts.OfType<NodePattern>().Select(pattern => pattern.Labels).OfType<LabelExpression>().SelectMany(QueryShape.Names);
        foreach (var label in labels.Distinct(StringComparer.Ordinal).Where(label => !_properties.ContainsKey(label)))
        {
            report.Warning($"The {part} matches '{label}', a label that no provider writes.");
        }

        foreach (var (variable, key) in Read(query).Distinct())
        {
            var matched = query.LabelsOf(variable).ToList();
            if (matched.Count > 0 && matched.All(_properties.ContainsKey) && !matched.Exists(label => _properties[label].Contains(key)))
            {
                report.Warning($"The {part} reads '{variable}.{key}', a property that no provider writes on {string.Join(" or ", matched)}.");
            }
        }
    }

    private static IEnumerable<(string Variable, string Key)> Read(QueryShape query)
    {
        foreach (var part in query.Parts)
        {
            if (part is PropertyAccess { Target: Variable variable } access)
            {
                yield return (variable.Name, access.Key);
            }
            else if (part is NodePattern { Variable: { } named, Properties: MapExpression map })
            {
                foreach (var entry in map.Entries)
                {
                    yield return (named.Name, entry.Key);
                }
            }
        }
    }
}
