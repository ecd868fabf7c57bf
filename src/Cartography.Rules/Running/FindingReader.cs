using Cartography.Values;

namespace Cartography.Rules.Running;

/// <summary>Makes findings of the rows of one fact.</summary>
internal sealed class FindingReader
{
    private readonly Fact _fact;
    private readonly IReadOnlyList<string> _columns;
    private readonly IReadOnlyList<OutputField> _output;
    private readonly MapShape _shape;
    private readonly int[] _positions;
    private readonly int[] _extra;
    private readonly int _asset;

    public FindingReader(Rule rule, Fact fact, IReadOnlyList<string> columns)
    {
        _fact = fact;
        _columns = columns;
        _output = rule.Output.Count > 0 ? rule.Output : [.. columns.Select(column => new OutputField(column, OutputType.Any))];
        _shape = new MapShape([.. _output.Select(field => field.Name)]);
        _positions = [.. _output.Select(field => IndexOf(field.Name))];
        _extra = [.. Enumerable.Range(0, columns.Count).Where(position => !_positions.Contains(position))];
        _asset = fact.AssetId is null ? -1 : IndexOf(fact.AssetId);
    }

    public void Read(int number, IReadOnlyList<Value> row, List<Finding> findings, List<RowProblem> problems)
    {
        var asset = _asset < 0 ? Value.Null : row[_asset];
        var fields = new Value[_output.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            var value = _positions[i] < 0 ? Value.Null : row[_positions[i]];
            if (value.IsNull)
            {
                fields[i] = _output[i].Default;
            }
            else if (!FieldValues.TryRead(_output[i].Type, value, out fields[i]))
            {
                var message = $"The column '{_output[i].Name}' must be {FieldValues.Name(_output[i].Type)} and is {PlainText.Describe(value)}.";
                problems.Add(new(number, MapValue.Of(_columns.Zip(row).Select(cell => KeyValuePair.Create(cell.First, FieldValues.Plain(cell.Second)))), asset, message));
                return;
            }
        }

        findings.Add(new(_fact.Module, Extra(row), MapValue.Of(_shape, fields), asset));
    }

    private MapValue Extra(IReadOnlyList<Value> row)
    {
        var present = _extra.Where(position => !row[position].IsNull).ToList();
        return present.Count == 0
            ? MapValue.Empty
            : MapValue.Of(present.Select(position => KeyValuePair.Create(_columns[position], FieldValues.Plain(row[position]))));
    }

    private int IndexOf(string column)
    {
        for (var i = 0; i < _columns.Count; i++)
        {
            if (string.Equals(_columns[i], column, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
