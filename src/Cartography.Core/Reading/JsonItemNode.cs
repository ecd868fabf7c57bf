using System.Text.Json;

namespace Cartography.Core.Reading;

/// <summary>A place in a JSON document.</summary>
internal sealed class JsonItemNode(JsonElement element) : ItemNode
{
    public override string? Scalar => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    public override bool IsNull => element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;

    public override IEnumerable<ItemNode>? Elements =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().Select(item => new JsonItemNode(item)) : null;

    public override IEnumerable<KeyValuePair<string, ItemNode>> Fields =>
        element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject().Select(entry => KeyValuePair.Create<string, ItemNode>(entry.Name, new JsonItemNode(entry.Value)))
            : [];

    public override ItemNode? Field(string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var field) ? new JsonItemNode(field) : null;

    public override IEnumerable<ItemNode>? List(string name, ListForm form) => Field(name)?.Elements;
}
