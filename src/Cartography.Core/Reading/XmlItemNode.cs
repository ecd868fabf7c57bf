namespace Cartography.Core.Reading;

/// <summary>An element of an XML document; attributes and namespaces do not count.</summary>
internal sealed class XmlItemNode(string name) : ItemNode
{
    private List<XmlItemNode>? _children;
    private string _text = string.Empty;

    public string Name => name;

    public IReadOnlyList<XmlItemNode> Children => _children ?? [];

    public override string? Scalar => _children is null ? _text : null;

    public override bool IsNull => false;

    public override IEnumerable<ItemNode> Elements => Children;

    public override IEnumerable<KeyValuePair<string, ItemNode>> Fields =>
        Children.Select(child => KeyValuePair.Create<string, ItemNode>(child.Name, child));

    public void Append(XmlItemNode child) => (_children ??= []).Add(child);

    public void Append(string text) => _text = _text.Length == 0 ? text : _text + text;

    public override ItemNode? Field(string name)
    {
        foreach (var child in Children)
        {
            if (string.Equals(child.Name, name, StringComparison.Ordinal))
            {
                return child;
            }
        }

        return null;
    }

    public override IEnumerable<ItemNode>? List(string name, ListForm form)
    {
        if (form == ListForm.Wrapped)
        {
            return Field(name)?.Elements;
        }

        var repeated = Children.Where(child => string.Equals(child.Name, name, StringComparison.Ordinal)).ToList();
        return repeated.Count == 0 ? null : repeated;
    }
}
