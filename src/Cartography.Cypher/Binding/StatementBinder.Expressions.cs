using System.Runtime.CompilerServices;
using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>Expressions and their types.</content>
internal sealed partial class StatementBinder
{
    private CypherType Bind(Expression expression, Scope scope, Allowed allowed)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (_projected is not null && _projected.TryGetValue(expression, out var projected))
        {
            return projected;
        }

        return expression switch
        {
            Literal literal => ValueTypes.Of(literal.Value),
            Parameter parameter => BindParameter(parameter),
            Variable variable => BindVariable(variable, scope),
            PropertyAccess access => BindProperty(access, scope, allowed),
            OrExpression or => BindLogic(or.Operands, scope, allowed),
            XorExpression xor => BindLogic(xor.Operands, scope, allowed),
            AndExpression and => BindLogic(and.Operands, scope, allowed),
            NotExpression not => BindBoolean(not.Operand, scope, allowed),
            ComparisonExpression comparison => BindComparison(comparison, scope, allowed),
            BinaryExpression binary => BindBinary(binary, scope, allowed),
            UnaryExpression unary => BindUnary(unary, scope, allowed),
            FunctionCall call => BindCall(call, scope, allowed),
            CountStar star => BindCountStar(star, allowed),
            ListExpression list => CypherType.ListOf(TypeRules.Common(list.Items.Select(item => Bind(item, scope, allowed)).ToList())),
            MapExpression map => BindMap(map, scope, allowed),
            IndexAccess access => BindIndex(access, scope, allowed),
            SliceAccess access => BindSlice(access, scope, allowed),
            SubqueryExpression subquery => BindSubqueryExpression(subquery, scope),
            _ => BindForm(expression, scope, allowed),
        };
    }

    private CypherType BindVariable(Variable variable, Scope scope) => scope.TryFind(variable.Name, out var type) ? type : throw NotDefined(variable);

    private CypherType BindParameter(Parameter parameter)
    {
        if (_seenParameters.Add(parameter.Name))
        {
            _parameters.Add(parameter.Name);
        }

        return context.ParameterTypes.TryGetValue(parameter.Name, out var type) ? type : CypherType.Any;
    }

    private CypherType BindLogic(SyntaxList<Expression> operands, Scope scope, Allowed allowed)
    {
        foreach (var operand in operands)
        {
            BindBoolean(operand, scope, allowed);
        }

        return CypherType.Boolean;
    }

    /// <summary>An expression whose truth is asked for; only here a pattern may stand.</summary>
    private CypherType BindBoolean(Expression expression, Scope scope, Allowed allowed)
    {
        if (expression is PatternExpression pattern)
        {
            return BindPatternExpression(pattern, scope);
        }

        var type = Bind(expression, scope, allowed);
        if (TypeRules.CanBe(type, TypeKind.Boolean))
        {
            return CypherType.Boolean;
        }

        throw TypeRules.IsOnly(type, TypeKind.List)
            ? Error(ListToBoolean, "InvalidArgumentType", expression)
            : Mismatch(expression, "Boolean", type);
    }

    private CypherType BindTyped(Expression expression, CypherType expected, Scope scope, Allowed allowed)
    {
        var type = Bind(expression, scope, allowed);
        return TypeRules.Fits(type, expected) ? type : throw Mismatch(expression, TypeWording.Expected(expected), type);
    }

    private CypherType BindList(Expression expression, Scope scope, Allowed allowed) => BindTyped(expression, CypherType.AnyList, scope, allowed);

    private CypherType BindComparison(ComparisonExpression comparison, Scope scope, Allowed allowed)
    {
        Bind(comparison.First, scope, allowed);
        foreach (var part in comparison.Parts)
        {
            Bind(part.Right, scope, allowed);
        }

        return CypherType.Boolean;
    }

    private CypherType BindMap(MapExpression map, Scope scope, Allowed allowed)
    {
        foreach (var entry in map.Entries)
        {
            Bind(entry.Value, scope, allowed);
        }

        return CypherType.Map;
    }

    private CypherType BindProperty(PropertyAccess access, Scope scope, Allowed allowed)
    {
        var target = Bind(access.Target, scope, allowed);
        if (!HasProperties(target))
        {
            throw Mismatch(access.Target, TypeWording.WithProperties, target);
        }

        if (!TypeRules.IsOnly(target, TypeKind.Node, TypeKind.Relationship))
        {
            return CypherType.Any;
        }

        _tokens.Add(new TokenUse(TokenUseKind.PropertyKey, access.Key, access.Span));
        return CypherType.PropertyValue;
    }

    private static bool HasProperties(CypherType type) => TypeRules.Members(type).Any(member => TypeRules.KindOf(member)
        is not (TypeKind.Boolean or TypeKind.String or TypeKind.Integer or TypeKind.Float or TypeKind.List or TypeKind.Path));

    private CypherType BindIndex(IndexAccess access, Scope scope, Allowed allowed)
    {
        var target = Bind(access.Target, scope, allowed);
        var index = Bind(access.Index, scope, allowed);
        var isList = TypeRules.CanBe(target, TypeKind.List);
        var isMap = TypeRules.CanBe(target, TypeKind.Map) || TypeRules.CanBe(target, TypeKind.Node) || TypeRules.CanBe(target, TypeKind.Relationship);
        if (!isList && !isMap)
        {
            throw Mismatch(access.Target, TypeRules.IsOnly(index, TypeKind.String) ? "Map, Node or Relationship" : "List<T>", target);
        }

        if (isList && !isMap && !TypeRules.CanBe(index, TypeKind.Integer) && !TypeRules.IsUnknown(target) && !IsProperty(target))
        {
            throw KeyMismatch(access.Index, "list index must be given as Integer", index);
        }

        if (isMap && !isList && !TypeRules.CanBe(index, TypeKind.String))
        {
            var what = TypeRules.IsOnly(target, TypeKind.Node, TypeKind.Relationship)
                ? "node or relationship property key must be given as String"
                : "map key must be given as String";
            throw KeyMismatch(access.Index, what, index);
        }

        return target is ListType ? TypeRules.ItemOf(target) : CypherType.Any;
    }

    private static bool IsProperty(CypherType type) => type.Equals(CypherType.PropertyValue);

    private CypherSemanticException KeyMismatch(Expression at, string wanted, CypherType actual)
    {
        var parameter = at is Parameter { Name: var name } ? $" for parameter '{name}'" : "";
        return new CypherSemanticException(
            $"Type mismatch{parameter}: {wanted}, but was {TypeWording.Of(actual)}", "InvalidArgumentType", context.Text, at.Span)
        { GqlStatus = "22G03" };
    }

    private CypherType BindSlice(SliceAccess access, Scope scope, Allowed allowed)
    {
        var list = BindList(access.Target, scope, allowed);
        foreach (var bound in new[] { access.From, access.To }.OfType<Expression>())
        {
            BindTyped(bound, CypherType.Integer, scope, allowed);
        }

        return list is ListType ? list : CypherType.AnyList;
    }
}
