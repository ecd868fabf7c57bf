using System.Linq;
using Microsoft.CodeAnalysis;

namespace Cartography.Generators;

/// <summary>What can be wrong with a record.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor NotPartial = Rule("CART001", "A node type is partial", "'{0}' must be partial, so that its schema and reader can be added");

    public static readonly DiagnosticDescriptor OneKey = Rule("CART002", "A node type has one key", "'{0}' has {1} members with [Key]; it needs exactly one, of type string or long");

    public static readonly DiagnosticDescriptor NoValueType = Rule(
        "CART003", "A member holds what a property can", "'{0}' is a {1}, which no property can hold: string, long, double, bool, DateTimeOffset, or a list of string or long");

    public static readonly DiagnosticDescriptor NoOwner = Rule(
        "CART004", "A node type says where it belongs", "'{0}' must be within one owner (IWithin<T>) or say that it has none (IOwnerless)");

    public static readonly DiagnosticDescriptor TwiceNamed = Rule("CART005", "A property is written once", "'{0}' writes the property '{1}' more than once");

    public static readonly DiagnosticDescriptor BadPath = Rule(
        "CART006", "A path can be read", "'{0}' is not a path: names joined by dots, [] or [flat] after a list");

    public static readonly DiagnosticDescriptor NotNullable = Rule(
        "CART007", "What is read can be missing", "'{0}' is read from an answer, where it can be missing: make it nullable");

    public static readonly DiagnosticDescriptor UnknownCondition = Rule(
        "CART008", "A conditional label depends on what the record writes", "The label '{0}' depends on '{1}', which is no property of this record; write property=text");

    public static readonly DiagnosticDescriptor Reserved = Rule(
        "CART009", "Stamps are written by the framework", "'{0}' is written by the framework and cannot be a property of a record");

    public static readonly DiagnosticDescriptor NoEnds = Rule("CART010", "A link has two ends", "'{0}' needs at least one member with [Source] and one with [Target]");

    public static readonly DiagnosticDescriptor Undeclared = Rule(
        "CART011", "A resource declares what it adds", "'{0}' adds {1}, which it does not declare: add it to [Owns] or [Sees]");

    private static readonly DiagnosticDescriptor[] All =
        [NotPartial, OneKey, NoValueType, NoOwner, TwiceNamed, BadPath, NotNullable, UnknownCondition, Reserved, NoEnds, Undeclared];

    public static DiagnosticDescriptor ById(string id) => All.First(rule => rule.Id == id);

    private static DiagnosticDescriptor Rule(string id, string title, string message) => new(
        id, title, message, "Cartography", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: $"docs/diagnostics/{id}.md");
}
