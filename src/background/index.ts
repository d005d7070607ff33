import file from "../content/index?script&iife"; console.log(file);
