using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints a contract's client.</summary>
internal static class ClientEmitter
{
    public static string Emit(ContractModel model) => SourceFile.Print(model.Declaration, source =>
    {
        source.Line($"/// <summary>Calls the operations of <see cref=\"{model.Declaration.Name}\"/> over a transport.</summary>");
        source.Line(Names.GeneratedCode);
        source.Block($"{model.Declaration.Accessibility} sealed class {model.Stem}Client : {model.Declaration.FullName}", () =>
        {
            source.Line("private readonly global::TextMe.IWireTransport _transport;");
            source.Line();
            source.Line("/// <summary>Creates a client.</summary>");
            source.Line("/// <param name=\"transport\">Carries requests and replies.</param>");
            source.Block($"public {model.Stem}Client(global::TextMe.IWireTransport transport)", () =>
            {
                source.Line("global::System.ArgumentNullException.ThrowIfNull(transport);");
                source.Line("_transport = transport;");
            });
            foreach (OperationModel operation in model.Operations)
            {
                source.Line();
                EmitMethod(model, operation, source);
            }

            foreach (string signature in model.BrokenMethods)
            {
                source.Line();
                source.Line(signature + " =>");
                source.Continued("throw new global::System.NotSupportedException(\"The contract has errors; the build reports them.\");");
            }
        });
    });

    private static void EmitMethod(ContractModel model, OperationModel operation, SourceWriter source)
    {
        string parameters = string.Join(", ", operation.Parameters.Select(static p => $"{p.Type} {p.Name}{(p.Default is null ? "" : " = " + p.Default)}"));
        string token = operation.Parameters.FirstOrDefault(static p => p.IsCancellation)?.Name ?? "default";
        string send = $"_transport.SendAsync({model.Stem}Operations.{operation.Name}, {Request(operation)}, {token})";
        source.Line("/// <inheritdoc/>");
        if (operation.ReturnsResult)
        {
            source.Line($"public {operation.ReturnType} {operation.Method}({parameters}) =>");
            source.Continued(send + (operation.ReturnsValueTask ? ";" : ".AsTask();"));
        }
        else
        {
            source.Line($"public async {operation.ReturnType} {operation.Method}({parameters}) =>");
            source.Continued($"(await {send}.ConfigureAwait(false)).GetValueOrThrow();");
        }
    }

    private static string Request(OperationModel operation)
    {
        ParameterModel[] fields = [.. operation.Parameters.Where(static p => !p.IsCancellation)];
        if (operation.Synthesized is not { } synthesized)
        {
            return fields[0].Name;
        }

        if (synthesized.Wrapped is not null)
        {
            return $"new {operation.RequestType}({fields[0].Name})";
        }

        string members = string.Join(", ", synthesized.Members.Where(static m => m.Fixed is null).Select(m =>
            $"{m.Access} = {fields.First(p => p.Property == m.Name).Name}"));
        return $"new {operation.RequestType}{(members.Length == 0 ? "()" : $" {{ {members} }}")}";
    }
}
