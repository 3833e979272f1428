using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the file of a wire type.</summary>
internal static class WireTypeEmitter
{
    public static string Emit(WireTypeModel model) => SourceFile.Print(model.Declaration, source =>
    {
        if (model.IsSynthesized)
        {
            EmitDeclaration(model, source);
        }

        if (model.IsBroken)
        {
            StubEmitter.Emit(model, source);
            return;
        }

        if (model.IsMaskedInDebugger)
        {
            source.Line("[global::System.Diagnostics.DebuggerDisplay(\"{ToString(),nq}\"), global::System.Diagnostics.DebuggerTypeProxy(typeof(global::TextMe.MaskedView))]");
        }

        source.Block($"partial {model.Declaration.Keyword} {model.Declaration.Name}{model.Declaration.TypeParameters} : global::TextMe.IWireContract<{model.Declaration.FullName}>", () =>
        {
            var locals = new ReadLocals(model, source);
            new XmlWriteEmitter(model, source).Emit();
            source.Line();
            new XmlReadEmitter(model, source, locals).Emit();
            source.Line();
            new JsonWriteEmitter(model, source).Emit();
            source.Line();
            new JsonReadEmitter(model, source, locals).Emit();
            source.Line();
            new ValidateEmitter(model, source).Emit();
            locals.EmitFunctions();
            EmitNames(model, source);
            new ChoiceEmitter(model, source).Emit();
            EnumEmitter.Emit(model, source);
            PrintMembersEmitter.Emit(model, source);
        });
    });

    // Explicit, so that a derived type does not get the names of its base.
    private static void EmitNames(WireTypeModel model, SourceWriter source)
    {
        string arguments = string.Concat(model.TypeNameParameters.Select(static p => $" + {Names.XmlTypeName}.Own<{p}>()"));
        string own = Literals.Text(arguments.Length == 0 ? model.TypeName : model.TypeName + "Of") + arguments;
        source.Line();
        source.Line(Names.GeneratedCode);
        source.Line($"static string global::TextMe.IWireContract<{model.Declaration.FullName}>.TypeName => {own};");
        if (model.DeclaredXmlTypeName is { } name)
        {
            source.Line();
            source.Line(Names.GeneratedCode);
            source.Line($"static string global::TextMe.IWireContract<{model.Declaration.FullName}>.XmlTypeName => {Literals.Text(name)};");
        }
    }

    private static void EmitDeclaration(WireTypeModel model, SourceWriter source)
    {
        if (model.Wrapped is { } wrapped)
        {
            EmitWrapper(model, wrapped, source);
            return;
        }

        source.Line("/// <summary>The request of an operation whose fields are parameters.</summary>");
        source.Block($"internal partial {model.Declaration.Keyword} {model.Declaration.Name}", () =>
        {
            foreach (MemberModel member in model.Members.Where(static m => m.Fixed is null))
            {
                source.Line($"public required {member.Type} {member.Access} {{ get; init; }}");
            }
        });
        source.Line();
    }

    private static void EmitWrapper(WireTypeModel model, WrappedModel wrapped, SourceWriter source)
    {
        string value = wrapped.IsReferenceType ? "request ?? throw new global::System.ArgumentNullException(nameof(request))" : "request";
        source.Line("/// <summary>The request of an operation that adds fixed elements to it.</summary>");
        string reconcilable = wrapped.IsReconcilable ? " : global::TextMe.IReconcilable" : "";
        source.Block($"internal readonly partial {model.Declaration.Keyword} {model.Declaration.Name}({wrapped.Type} request){reconcilable}", () =>
        {
            source.Line($"public {wrapped.Type} Request {{ get; }} = {value};");
            source.Line();
            if (wrapped.IsReconcilable)
            {
                source.Line("public global::System.Collections.Generic.IReadOnlyList<string> ExternalIds => ((global::TextMe.IReconcilable)Request).ExternalIds;");
                source.Line();
            }

            source.Line($"public static implicit operator {model.Declaration.Name}({wrapped.Type} request) => new(request);");
        });
        source.Line();
    }

    /// <summary>The name of a method's parameter with the value to write or validate.</summary>
    public static string Parameter(WireTypeModel model) => model.Wrapped is null ? "value" : "wrapper";

    /// <summary>Takes the object with the members out of the parameter, where it is not the object itself.</summary>
    public static void EmitUnwrapping(WireTypeModel model, SourceWriter source)
    {
        if (model.Wrapped is { } wrapped)
        {
            source.Line($"{wrapped.Type} value = wrapper.Request;");
        }
    }
}
