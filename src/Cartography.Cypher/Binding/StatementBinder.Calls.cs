using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Binding;

/// <content>CALL of procedures.</content>
internal sealed partial class StatementBinder
{
    private (Scope Scope, List<BoundColumn> Columns) BindProcedureCall(CallProcedureClause call, Scope scope, ClausePlace place)
    {
        if (!context.Procedures.TryFind(call.Name, out var signature))
        {
            throw new CypherSemanticException(
                $"There is no procedure with the name `{call.Name}` registered for this database instance. Please ensure you've spelled the "
                + "procedure name correctly and that the procedure is properly deployed." + context.Procedures.InsteadOf(call.Name),
                "ProcedureNotFound",
                context.Text,
                span: null,
                StatusCode.ProcedureNotFound)
            { GqlStatus = "50N42" };
        }

        _writes |= signature.Effect is QueryType.ReadWrite or QueryType.Write;
        _changesSchema |= signature.Effect == QueryType.Schema;
        var standalone = place is { IsAlone: true, Query: QueryPlace.Statement };
        BindProcedureArguments(call, signature, scope, standalone);
        if (call.Yield is null)
        {
            return BindWithoutYield(call, signature, scope, place, standalone);
        }

        if (call.Yield.All)
        {
            return standalone
                ? (scope, [.. signature.Columns.Select(column => new BoundColumn(column.Name, column.Type))])
                : throw Error("Cannot use `YIELD *` outside standalone call", "UnexpectedSyntax", call);
        }

        return BindYield(call.Yield, signature, scope, standalone);
    }

    private (Scope Scope, List<BoundColumn> Columns) BindWithoutYield(
        CallProcedureClause call, ProcedureSignature signature, Scope scope, ClausePlace place, bool standalone)
    {
        if (standalone)
        {
            return (scope, [.. signature.Columns.Select(column => new BoundColumn(column.Name, column.Type))]);
        }

        return signature.Columns.Count == 0 || place.IsLast
            ? (scope, [])
            : throw Error(
                "Procedure call inside a query does not support naming results implicitly (name explicitly using `YIELD` instead)",
                "UndefinedVariable",
                call);
    }

    private void BindProcedureArguments(CallProcedureClause call, ProcedureSignature signature, Scope scope, bool standalone)
    {
        if (call.Arguments is null)
        {
            if (!standalone || call.Yield is not null)
            {
                throw new CypherSemanticException(
                    $"Procedure call is missing parentheses: {call.Name}", "InvalidArgumentPassingMode", context.Text, call.Span)
                {
                    GqlStatus = "50N42",
                };
            }

            foreach (var parameter in signature.Parameters.Where(parameter => !parameter.IsOptional))
            {
                BindParameter(new Parameter(parameter.Name) { Span = call.Span });
            }

            return;
        }

        CheckProcedureArgumentCount(call.Arguments.Count, signature, call);
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            if (ContainsAggregate(call.Arguments[i]))
            {
                throw Error(
                    "Procedure call cannot take an aggregating function as argument, please add a 'WITH' to your statement.",
                    "InvalidAggregation",
                    call.Arguments[i]);
            }

            BindTyped(call.Arguments[i], signature.Parameters[i].Type, scope, Allowed.NoAggregates);
        }
    }

    private void CheckProcedureArgumentCount(int count, ProcedureSignature signature, CallProcedureClause call)
    {
        var (minimum, maximum) = (signature.MinArguments, signature.Parameters.Count);
        if (count > maximum)
        {
            throw Error(
                $"Procedure call provides too many arguments: got {count} expected {(minimum < maximum ? "no more than " : "")}{maximum}.",
                "InvalidNumberOfArguments",
                call);
        }

        if (count < minimum)
        {
            var defaults = maximum > minimum ? $" at least {minimum} (total: {maximum}, {maximum - minimum} of which have default values)" : $" {minimum}";
            throw new CypherSemanticException(
                $"Procedure call does not provide the required number of arguments: got {count} expected{defaults}.",
                "InvalidNumberOfArguments",
                context.Text,
                span: null);
        }
    }

    private (Scope Scope, List<BoundColumn> Columns) BindYield(ProcedureYield yield, ProcedureSignature signature, Scope scope, bool standalone)
    {
        var columns = new List<BoundColumn>();
        foreach (var item in yield.Items)
        {
            var column = signature.Columns.FirstOrDefault(column => string.Equals(column.Name, item.Column, StringComparison.Ordinal))
                ?? throw Error($"Unknown procedure output: `{item.Column}`", "UndefinedVariable", item);
            Declare(item.Variable, column.Type, scope);
            columns.Add(new BoundColumn(item.Variable.Name, column.Type));
        }

        if (yield.Where is not null)
        {
            BindBoolean(yield.Where, scope, Allowed.NoAggregates);
        }

        return (scope, standalone ? columns : []);
    }
}
