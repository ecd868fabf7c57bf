using System.Globalization;

namespace Cartography.Core.Reading;

/// <summary>
/// A thing in a vendor's answer, read by paths, the same for JSON and XML. Reading is lenient towards the type asked for (text "12" for a
/// number, ISO or epoch for a time); what cannot be read is null and counted in the step's <see cref="ReadLog"/>.
/// </summary>
public readonly struct Item
{
    private readonly ItemNode? _node;
    private readonly ReadLog _log;

    internal Item(ItemNode? node, ReadLog log)
    {
        _node = node;
        _log = log;
    }

    /// <summary>Whether there is nothing here.</summary>
    public bool IsMissing => _node is null || _node.IsNull;

    /// <summary>The fields by name, in their order; none where this is not an object.</summary>
    public IEnumerable<KeyValuePair<string, Item>> Fields
    {
        get
        {
            var log = _log;
            return (_node?.Fields ?? []).Select(entry => KeyValuePair.Create(entry.Key, new Item(entry.Value, log)));
        }
    }

    /// <summary>What stands at a path; missing where there is nothing.</summary>
    public Item At(ItemPath path) => new(Walk(path), _log);

    /// <summary>The elements of the list at a path, whose last name needs no <c>[]</c>; none where there is nothing.</summary>
    public IEnumerable<Item> Items(ItemPath path) => ItemsOrNull(path) ?? [];

    /// <summary>The elements of the list at a path; null where there is no such list.</summary>
    public IReadOnlyList<Item>? ItemsOrNull(ItemPath path)
    {
        var log = _log;
        var nodes = path.IsList ? Many(path) : Walk(path)?.Elements;
        return nodes?.Select(node => new Item(node, log)).ToList();
    }

    /// <summary>The elements, if this is a list itself; else null.</summary>
    public IReadOnlyList<Item>? ItemsOrNull()
    {
        var log = _log;
        return _node?.Elements?.Select(node => new Item(node, log)).ToList();
    }

    /// <summary>This itself as text; null where it is not one.</summary>
    public string? Text() => _node?.Scalar;

    /// <summary>The text at a path; numbers and truth values as they are written.</summary>
    public string? Text(ItemPath path) => Scalar(path, "text");

    /// <summary>The whole number at a path.</summary>
    public long? Integer(ItemPath path) => Scalar(path, "a whole number") switch
    {
        null or "" => null,
        var text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) => value,
        var text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && decimal.IsInteger(value) && value is >= long.MinValue and <= long.MaxValue => (long)value,
        _ => Problem<long>(path, "a whole number"),
    };

    /// <summary>The number at a path.</summary>
    public double? Number(ItemPath path) => Scalar(path, "a number") switch
    {
        null or "" => null,
        var text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => value,
        _ => Problem<double>(path, "a number"),
    };

    /// <summary>The truth value at a path.</summary>
    public bool? Boolean(ItemPath path) => Scalar(path, "true or false") switch
    {
        null or "" => null,
        "1" => true,
        "0" => false,
        var text when bool.TryParse(text, out var value) => value,
        _ => Problem<bool>(path, "true or false"),
    };

    /// <summary>The instant at a path: ISO 8601, RFC 1123, or seconds or milliseconds since 1970.</summary>
    public DateTimeOffset? Time(ItemPath path) => Scalar(path, "a time") switch
    {
        null or "" => null,
        var text when ItemTime.TryRead(text, out var value) => value,
        _ => Problem<DateTimeOffset>(path, "a time"),
    };

    /// <summary>The texts of the list at a path; null where there is no such list.</summary>
    public IReadOnlyList<string>? Texts(ItemPath path) => ItemsOrNull(path)?.Select(item => item.Text()).OfType<string>().ToList();

    /// <summary>The whole numbers of the list at a path; null where there is no such list.</summary>
    public IReadOnlyList<long>? Integers(ItemPath path)
    {
        if (Texts(path) is not { } texts)
        {
            return null;
        }

        var numbers = new List<long>();

        foreach (var text in texts)
        {
            if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add(number);
            }
            else
            {
                Problem<long>(path, "a list of whole numbers");
            }
        }

        return numbers;
    }

    /// <summary>The key at a path; a missing one is counted, and the empty text stands for it so that the row can be refused whole.</summary>
    public string Key(ItemPath path)
    {
        var key = Text(path);

        if (string.IsNullOrEmpty(key))
        {
            _log?.Add($"{path}: the key is missing");
        }

        return key ?? string.Empty;
    }

    private string? Scalar(ItemPath path, string wanted)
    {
        var node = Walk(path);

        if (node is { IsNull: false, Scalar: null })
        {
            _log?.Add($"{path}: an object or list where {wanted} was expected");
        }

        return node?.Scalar;
    }

    private T? Problem<T>(ItemPath path, string wanted)
        where T : struct
    {
        _log?.Add($"{path}: not {wanted}");
        return null;
    }

    private ItemNode? Walk(ItemPath path)
    {
        if (path.IsList)
        {
            return Many(path) is [var first, ..] ? first : null;
        }

        var node = _node;

        foreach (var step in path.Steps)
        {
            node = node?.Field(step.Name);
        }

        return node;
    }

    private IReadOnlyList<ItemNode>? Many(ItemPath path)
    {
        if (_node is null)
        {
            return null;
        }

        IEnumerable<ItemNode> nodes = [_node];
        var found = false;

        foreach (var step in path.Steps)
        {
            var next = new List<ItemNode>();

            foreach (var node in nodes)
            {
                if (step.List == ListForm.None)
                {
                    if (node.Field(step.Name) is { } field)
                    {
                        next.Add(field);
                    }
                }
                else if (node.List(step.Name, step.List) is { } elements)
                {
                    found = true;
                    next.AddRange(elements);
                }
            }

            nodes = next;
        }

        return found ? (IReadOnlyList<ItemNode>)nodes : null;
    }
}
